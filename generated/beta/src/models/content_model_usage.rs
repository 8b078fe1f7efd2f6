// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentModelUsage`.
pub struct ContentModelUsage {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `driveId`.
    pub drive_id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modelId`.
    pub model_id: mg::Field<String>,
    /// `modelVersion`.
    pub model_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentModelUsage: "microsoft.graph.contentModelUsage", complex;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    drive_id: "driveId",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    model_id: "modelId",
    model_version: "modelVersion",
}
