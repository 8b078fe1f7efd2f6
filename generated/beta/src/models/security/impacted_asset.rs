// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedAsset`, an abstract complex type.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    ImpactedAsset "microsoft.graph.security.impactedAsset" "complex abstract" => ImpactedAssetKind;
}

/// The types derived from `microsoft.graph.security.impactedAsset`.
#[non_exhaustive]
pub enum ImpactedAssetKind {
    ImpactedDeviceAsset(Box<super::ImpactedDeviceAsset>),
    ImpactedMailboxAsset(Box<super::ImpactedMailboxAsset>),
    ImpactedUserAsset(Box<super::ImpactedUserAsset>),
    /// None of these, or a type that this version does not know.
    Other(Box<ImpactedAsset>),
}

mg::family! {
    ImpactedAsset => ImpactedAssetKind;
    ImpactedDeviceAsset(super::ImpactedDeviceAsset),
    ImpactedMailboxAsset(super::ImpactedMailboxAsset),
    ImpactedUserAsset(super::ImpactedUserAsset),
}
