// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iTunesPairingMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ITunesPairingMode {
    /// `disallow` (0)
    Disallow,
    /// `allow` (1)
    Allow,
    /// `requiresCertificate` (2)
    RequiresCertificate,
}

mg::enumeration! {
    ITunesPairingMode: "microsoft.graph.iTunesPairingMode";
    Disallow: "disallow" = 0,
    Allow: "allow" = 1,
    RequiresCertificate: "requiresCertificate" = 2,
}
