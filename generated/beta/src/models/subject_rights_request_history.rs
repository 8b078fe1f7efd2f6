// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestHistory`, a complex type.
    SubjectRightsRequestHistory "microsoft.graph.subjectRightsRequestHistory" "complex";
    /// `changedBy`: identitySet
    changed_by "changedBy": mg::Boxed<super::IdentitySet>,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `stage`: subjectRightsRequestStage
    stage "stage": mg::Open<super::SubjectRightsRequestStage>,
    /// `stageStatus`: subjectRightsRequestStageStatus
    stage_status "stageStatus": mg::Open<super::SubjectRightsRequestStageStatus>,
    /// `type`: String
    type_ "type": String,
}
