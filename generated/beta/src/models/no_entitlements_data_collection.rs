// @generated
use crate::mg;

/// Complex type `microsoft.graph.noEntitlementsDataCollection`, derived from
/// [`EntitlementsDataCollectionInfo`](super::EntitlementsDataCollectionInfo).
pub struct NoEntitlementsDataCollection {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NoEntitlementsDataCollection: "microsoft.graph.noEntitlementsDataCollection", complex, base super::EntitlementsDataCollectionInfo;
}

mg::derived_from! { NoEntitlementsDataCollection: super::EntitlementsDataCollectionInfo }
