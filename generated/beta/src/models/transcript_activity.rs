// @generated
use crate::mg;

/// Complex type `microsoft.graph.transcriptActivity`, derived from
/// [`BaseActivity`](super::BaseActivity).
pub struct TranscriptActivity {
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ActivityStatus>>,
    /// `transport`.
    pub transport: mg::Field<mg::Boxed<super::ActivityTransport>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranscriptActivity: "microsoft.graph.transcriptActivity", complex, base super::BaseActivity;
    result_info: "resultInfo",
    status: "status" required,
    transport: "transport",
}

mg::derived_from! { TranscriptActivity: super::BaseActivity }
