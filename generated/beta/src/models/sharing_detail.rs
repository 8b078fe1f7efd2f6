// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingDetail`, a complex type.
    SharingDetail "microsoft.graph.sharingDetail" "complex";
    /// `sharedBy`: insightIdentity
    shared_by "sharedBy": mg::Boxed<super::InsightIdentity>,
    /// `sharedDateTime`: DateTimeOffset
    shared_date_time "sharedDateTime": mg::DateTimeOffset,
    /// `sharingReference`: resourceReference, computed
    sharing_reference "sharingReference" "c": mg::Boxed<super::ResourceReference>,
    /// `sharingSubject`: String
    sharing_subject "sharingSubject": String,
    /// `sharingType`: String
    sharing_type "sharingType": String,
}
