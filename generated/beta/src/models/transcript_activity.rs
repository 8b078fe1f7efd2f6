// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.transcriptActivity`, a complex type derived from `microsoft.graph.baseActivity`.
    TranscriptActivity "microsoft.graph.transcriptActivity" "complex" : super::BaseActivity;
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: activityStatus, not null
    status "status" "r": mg::Open<super::ActivityStatus>,
    /// `transport`: activityTransport
    transport "transport": mg::Boxed<super::ActivityTransport>,
}

mg::derived_from! { TranscriptActivity: super::BaseActivity }
