// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestStageDetail`, a complex type.
    SubjectRightsRequestStageDetail "microsoft.graph.subjectRightsRequestStageDetail" "complex";
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `stage`: subjectRightsRequestStage
    stage "stage": mg::Open<super::SubjectRightsRequestStage>,
    /// `status`: subjectRightsRequestStageStatus
    status "status": mg::Open<super::SubjectRightsRequestStageStatus>,
}
