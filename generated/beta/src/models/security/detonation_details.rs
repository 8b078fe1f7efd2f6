// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detonationDetails`, a complex type.
    DetonationDetails "microsoft.graph.security.detonationDetails" "complex";
    /// `analysisDateTime`: DateTimeOffset
    analysis_date_time "analysisDateTime": mg::DateTimeOffset,
    /// `compromiseIndicators`: Collection(microsoft.graph.security.compromiseIndicator)
    compromise_indicators "compromiseIndicators": Vec<super::CompromiseIndicator>,
    /// `detonationBehaviourDetails`: microsoft.graph.security.detonationBehaviourDetails
    detonation_behaviour_details "detonationBehaviourDetails": mg::Boxed<super::DetonationBehaviourDetails>,
    /// `detonationBehaviourDetailsV2`: String
    detonation_behaviour_details_v2 "detonationBehaviourDetailsV2": String,
    /// `detonationChain`: microsoft.graph.security.detonationChain
    detonation_chain "detonationChain": mg::Boxed<super::DetonationChain>,
    /// `detonationObservables`: microsoft.graph.security.detonationObservables
    detonation_observables "detonationObservables": mg::Boxed<super::DetonationObservables>,
    /// `detonationScreenshotUri`: String
    detonation_screenshot_uri "detonationScreenshotUri": String,
    /// `detonationVerdict`: String
    detonation_verdict "detonationVerdict": String,
    /// `detonationVerdictReason`: String
    detonation_verdict_reason "detonationVerdictReason": String,
    /// `entityMetadata`: String
    entity_metadata "entityMetadata": String,
    /// `mitreTechniques`: String
    mitre_techniques "mitreTechniques": String,
    /// `staticAnalysis`: String
    static_analysis "staticAnalysis": String,
    /// `submissionSource`: String
    submission_source "submissionSource": String,
}
