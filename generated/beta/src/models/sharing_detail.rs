// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingDetail`.
pub struct SharingDetail {
    /// `sharedBy`.
    pub shared_by: mg::Field<mg::Boxed<super::InsightIdentity>>,
    /// `sharedDateTime`.
    pub shared_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sharingReference`. Read-only: the service computes it.
    pub sharing_reference: mg::Field<mg::Boxed<super::ResourceReference>>,
    /// `sharingSubject`.
    pub sharing_subject: mg::Field<String>,
    /// `sharingType`.
    pub sharing_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingDetail: "microsoft.graph.sharingDetail", complex;
    shared_by: "sharedBy",
    shared_date_time: "sharedDateTime",
    sharing_reference: "sharingReference" computed,
    sharing_subject: "sharingSubject",
    sharing_type: "sharingType",
}
