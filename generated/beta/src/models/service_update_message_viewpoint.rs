// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceUpdateMessageViewpoint`.
pub struct ServiceUpdateMessageViewpoint {
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `isFavorited`.
    pub is_favorited: mg::Field<bool>,
    /// `isRead`.
    pub is_read: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceUpdateMessageViewpoint: "microsoft.graph.serviceUpdateMessageViewpoint", complex;
    is_archived: "isArchived",
    is_favorited: "isFavorited",
    is_read: "isRead",
}
