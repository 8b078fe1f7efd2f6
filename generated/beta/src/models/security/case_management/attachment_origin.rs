// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.attachmentOrigin`.
pub struct AttachmentOrigin {
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<mg::Open<super::AttachmentOriginType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttachmentOrigin: "microsoft.graph.security.caseManagement.attachmentOrigin", complex;
    resource_id: "resourceId",
    resource_type: "resourceType" required,
}
