// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reportSuspiciousActivitySettings`, a complex type.
    ReportSuspiciousActivitySettings "microsoft.graph.reportSuspiciousActivitySettings" "complex";
    /// `includeTarget`: includeTarget, not null
    include_target "includeTarget" "r": mg::Boxed<super::IncludeTarget>,
    /// `state`: advancedConfigState, not null
    state "state" "r": mg::Open<super::AdvancedConfigState>,
    /// `voiceReportingCode`: Int32
    voice_reporting_code "voiceReportingCode": i32,
}
