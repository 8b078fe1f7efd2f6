// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseActivity`, an abstract complex type.
    BaseActivity "microsoft.graph.baseActivity" "complex abstract" => BaseActivityKind;
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: activityStatus, not null
    status "status" "r": mg::Open<super::ActivityStatus>,
    /// `transport`: activityTransport
    transport "transport": mg::Boxed<super::ActivityTransport>,
}

/// The types derived from `microsoft.graph.baseActivity`.
#[non_exhaustive]
pub enum BaseActivityKind {
    TranscriptActivity(Box<super::TranscriptActivity>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseActivity>),
}

mg::family! {
    BaseActivity => BaseActivityKind;
    TranscriptActivity(super::TranscriptActivity),
}
