// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedUserAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    ImpactedUserAsset "microsoft.graph.security.impactedUserAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.userAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::UserAssetIdentifier>,
}

mg::derived_from! { ImpactedUserAsset: super::ImpactedAsset }
