// @generated
use crate::mg;

/// Complex type `microsoft.graph.reportSuspiciousActivitySettings`.
pub struct ReportSuspiciousActivitySettings {
    /// `includeTarget`. Never null.
    pub include_target: mg::Field<mg::Boxed<super::IncludeTarget>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AdvancedConfigState>>,
    /// `voiceReportingCode`.
    pub voice_reporting_code: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportSuspiciousActivitySettings: "microsoft.graph.reportSuspiciousActivitySettings", complex;
    include_target: "includeTarget" required,
    state: "state" required,
    voice_reporting_code: "voiceReportingCode",
}
