// @generated
use crate::mg;

/// Enumeration `microsoft.graph.referenceAttachmentPermission`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceAttachmentPermission {
    /// `other` (0)
    Other,
    /// `view` (1)
    View,
    /// `edit` (2)
    Edit,
    /// `anonymousView` (3)
    AnonymousView,
    /// `anonymousEdit` (4)
    AnonymousEdit,
    /// `organizationView` (5)
    OrganizationView,
    /// `organizationEdit` (6)
    OrganizationEdit,
}

mg::enumeration! {
    ReferenceAttachmentPermission: "microsoft.graph.referenceAttachmentPermission";
    Other: "other" = 0,
    View: "view" = 1,
    Edit: "edit" = 2,
    AnonymousView: "anonymousView" = 3,
    AnonymousEdit: "anonymousEdit" = 4,
    OrganizationView: "organizationView" = 5,
    OrganizationEdit: "organizationEdit" = 6,
}
