// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noEntitlementsDataCollection`, a complex type derived from `microsoft.graph.entitlementsDataCollectionInfo`.
    NoEntitlementsDataCollection "microsoft.graph.noEntitlementsDataCollection" "complex" : super::EntitlementsDataCollectionInfo;
}

mg::derived_from! { NoEntitlementsDataCollection: super::EntitlementsDataCollectionInfo }
