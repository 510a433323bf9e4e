// Which pictures of the icon are made. Those that a system cuts to a shape of its own fill their square.
export const iconFiles = [
  { name: 'apple-touch-icon', size: 180, maskable: true },
  { name: 'icon-192', size: 192, maskable: false },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'icon-maskable-512', size: 512, maskable: true },
];
