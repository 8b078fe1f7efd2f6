// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.attachmentOrigin`, a complex type.
    AttachmentOrigin "microsoft.graph.security.caseManagement.attachmentOrigin" "complex";
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `resourceType`: microsoft.graph.security.caseManagement.attachmentOriginType, not null
    resource_type "resourceType" "r": mg::Open<super::AttachmentOriginType>,
}
