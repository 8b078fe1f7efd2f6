// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceHealthIssuePost`.
pub struct ServiceHealthIssuePost {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `postType`.
    pub post_type: mg::Field<mg::Open<super::PostType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceHealthIssuePost: "microsoft.graph.serviceHealthIssuePost", complex;
    created_date_time: "createdDateTime" required,
    description: "description",
    post_type: "postType",
}
