// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceUpdateMessageViewpoint`, a complex type.
    ServiceUpdateMessageViewpoint "microsoft.graph.serviceUpdateMessageViewpoint" "complex";
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `isFavorited`: Boolean
    is_favorited "isFavorited": bool,
    /// `isRead`: Boolean
    is_read "isRead": bool,
}
