// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationJobApplicationParameters`.
pub struct SynchronizationJobApplicationParameters {
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// `subjects`.
    pub subjects: mg::Field<Vec<super::SynchronizationJobSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationJobApplicationParameters: "microsoft.graph.synchronizationJobApplicationParameters", complex;
    rule_id: "ruleId",
    subjects: "subjects",
}
