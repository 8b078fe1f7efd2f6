// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedUserAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    ImpactedUserAsset "microsoft.graph.security.impactedUserAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.userAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::UserAssetIdentifier>,
}

mg::derived_from! { ImpactedUserAsset: super::ImpactedAsset }
