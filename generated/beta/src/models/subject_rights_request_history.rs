// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestHistory`.
pub struct SubjectRightsRequestHistory {
    /// `changedBy`.
    pub changed_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `stage`.
    pub stage: mg::Field<mg::Open<super::SubjectRightsRequestStage>>,
    /// `stageStatus`.
    pub stage_status: mg::Field<mg::Open<super::SubjectRightsRequestStageStatus>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestHistory: "microsoft.graph.subjectRightsRequestHistory", complex;
    changed_by: "changedBy",
    event_date_time: "eventDateTime",
    stage: "stage",
    stage_status: "stageStatus",
    type_: "type",
}
