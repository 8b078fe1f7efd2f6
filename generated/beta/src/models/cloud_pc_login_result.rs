// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcLoginResult`.
pub struct CloudPcLoginResult {
    /// `time`.
    pub time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcLoginResult: "microsoft.graph.cloudPcLoginResult", complex;
    time: "time",
}
