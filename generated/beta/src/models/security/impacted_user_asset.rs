// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.impactedUserAsset`, derived from
/// [`ImpactedAsset`](super::ImpactedAsset).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct ImpactedUserAsset {
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Open<super::UserAssetIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImpactedUserAsset: "microsoft.graph.security.impactedUserAsset", complex, base super::ImpactedAsset;
    identifier: "identifier" required,
}

mg::derived_from! { ImpactedUserAsset: super::ImpactedAsset }
