// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.detonationDetails`.
pub struct DetonationDetails {
    /// `analysisDateTime`.
    pub analysis_date_time: mg::Field<mg::DateTimeOffset>,
    /// `compromiseIndicators`.
    pub compromise_indicators: mg::Field<Vec<super::CompromiseIndicator>>,
    /// `detonationBehaviourDetails`.
    pub detonation_behaviour_details: mg::Field<
        mg::Boxed<super::DetonationBehaviourDetails>,
    >,
    /// `detonationBehaviourDetailsV2`.
    pub detonation_behaviour_details_v2: mg::Field<String>,
    /// `detonationChain`.
    pub detonation_chain: mg::Field<mg::Boxed<super::DetonationChain>>,
    /// `detonationObservables`.
    pub detonation_observables: mg::Field<mg::Boxed<super::DetonationObservables>>,
    /// `detonationScreenshotUri`.
    pub detonation_screenshot_uri: mg::Field<String>,
    /// `detonationVerdict`.
    pub detonation_verdict: mg::Field<String>,
    /// `detonationVerdictReason`.
    pub detonation_verdict_reason: mg::Field<String>,
    /// `entityMetadata`.
    pub entity_metadata: mg::Field<String>,
    /// `mitreTechniques`.
    pub mitre_techniques: mg::Field<String>,
    /// `staticAnalysis`.
    pub static_analysis: mg::Field<String>,
    /// `submissionSource`.
    pub submission_source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetonationDetails: "microsoft.graph.security.detonationDetails", complex;
    analysis_date_time: "analysisDateTime",
    compromise_indicators: "compromiseIndicators",
    detonation_behaviour_details: "detonationBehaviourDetails",
    detonation_behaviour_details_v2: "detonationBehaviourDetailsV2",
    detonation_chain: "detonationChain",
    detonation_observables: "detonationObservables",
    detonation_screenshot_uri: "detonationScreenshotUri",
    detonation_verdict: "detonationVerdict",
    detonation_verdict_reason: "detonationVerdictReason",
    entity_metadata: "entityMetadata",
    mitre_techniques: "mitreTechniques",
    static_analysis: "staticAnalysis",
    submission_source: "submissionSource",
}
