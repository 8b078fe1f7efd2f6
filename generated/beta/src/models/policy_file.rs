// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policyFile`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PolicyFileCollection`](crate::requests::policy_file::PolicyFileCollection), for
/// example `graph.security().data_security_and_governance().policy_files()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policyfile?view=graph-rest-beta
pub struct PolicyFile {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `fileType`. Never null.
    pub file_type: mg::Field<mg::Open<super::PolicyFileType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicyFileStatus>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyFile: "microsoft.graph.policyFile", entity, base super::Entity;
    content: "content",
    file_type: "fileType" required,
    id: "id" key required,
    status: "status" required,
    version: "version" required,
}

mg::derived_from! { PolicyFile: super::Entity }
