// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitlementsDataCollectionInfo`, an abstract complex type.
    EntitlementsDataCollectionInfo "microsoft.graph.entitlementsDataCollectionInfo" "complex abstract" => EntitlementsDataCollectionInfoKind;
}

/// The types derived from `microsoft.graph.entitlementsDataCollectionInfo`.
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
