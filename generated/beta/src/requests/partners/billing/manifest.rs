// @generated
use crate::{mg, models};

/// One `microsoft.graph.partners.billing.manifest`, by its URL.
///
/// For example `/reports/partners/billing/manifests/{manifest-id}`.
pub type ManifestResource = mg::One<models::partners::billing::Manifest>;

/// A collection of `microsoft.graph.partners.billing.manifest`, by its URL.
///
/// For example `/reports/partners/billing/manifests`.
pub type ManifestCollection = mg::Many<
    models::partners::billing::Manifest,
    ManifestResource,
>;
