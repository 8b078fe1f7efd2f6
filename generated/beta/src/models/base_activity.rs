// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.baseActivity`.
pub struct BaseActivity {
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
    BaseActivity: "microsoft.graph.baseActivity", complex abstract, family BaseActivityKind;
    result_info: "resultInfo",
    status: "status" required,
    transport: "transport",
}

/// The types derived from [`BaseActivity`].
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
