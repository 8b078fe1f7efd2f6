// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.entitlementsDataCollectionInfo`.
pub struct EntitlementsDataCollectionInfo {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitlementsDataCollectionInfo: "microsoft.graph.entitlementsDataCollectionInfo", complex abstract, family EntitlementsDataCollectionInfoKind;
}

/// The types derived from [`EntitlementsDataCollectionInfo`].
#[non_exhaustive]
pub enum EntitlementsDataCollectionInfoKind {
    EntitlementsDataCollection(Box<super::EntitlementsDataCollection>),
    NoEntitlementsDataCollection(Box<super::NoEntitlementsDataCollection>),
    /// None of these, or a type that this version does not know.
    Other(Box<EntitlementsDataCollectionInfo>),
}

mg::family! {
    EntitlementsDataCollectionInfo => EntitlementsDataCollectionInfoKind;
    EntitlementsDataCollection(super::EntitlementsDataCollection),
    NoEntitlementsDataCollection(super::NoEntitlementsDataCollection),
}
