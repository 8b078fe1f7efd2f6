// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.impactedAsset`.
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct ImpactedAsset {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImpactedAsset: "microsoft.graph.security.impactedAsset", complex abstract, family ImpactedAssetKind;
}

/// The types derived from [`ImpactedAsset`].
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
