/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Compression is server/'s: it must see a page to take out the scripts a wing does not run.
  compress: false,
  // So is the ETag: of what is sent, not of what Next made.
  generateEtags: false,
  // Titles stand in the head at once: without script nothing would move them there later.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', 'next-auth', 'pino', 'pdfmake', 'docx'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  productionBrowserSourceMaps: false,
  // The build needs nothing that only tests need: a fresh start installs no development packages.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
};
