// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestStageDetail`.
pub struct SubjectRightsRequestStageDetail {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `stage`.
    pub stage: mg::Field<mg::Open<super::SubjectRightsRequestStage>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SubjectRightsRequestStageStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestStageDetail: "microsoft.graph.subjectRightsRequestStageDetail", complex;
    error: "error",
    stage: "stage",
    status: "status",
}
