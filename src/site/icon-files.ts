// The PNGs of the icon. Maskable ones fill the square, for systems that crop icons to a shape.
export const iconFiles = [
  { name: 'apple-touch-icon', size: 180, maskable: true },
  { name: 'icon-192', size: 192, maskable: false },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'icon-maskable-512', size: 512, maskable: true },
];
