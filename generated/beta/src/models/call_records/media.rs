// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.media`.
pub struct Media {
    /// `calleeDevice`.
    pub callee_device: mg::Field<mg::Boxed<super::DeviceInfo>>,
    /// `calleeNetwork`.
    pub callee_network: mg::Field<mg::Boxed<super::NetworkInfo>>,
    /// `callerDevice`.
    pub caller_device: mg::Field<mg::Boxed<super::DeviceInfo>>,
    /// `callerNetwork`.
    pub caller_network: mg::Field<mg::Boxed<super::NetworkInfo>>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `streams`.
    pub streams: mg::Field<Vec<super::MediaStream>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Media: "microsoft.graph.callRecords.media", complex;
    callee_device: "calleeDevice",
    callee_network: "calleeNetwork",
    caller_device: "callerDevice",
    caller_network: "callerNetwork",
    label: "label",
    streams: "streams",
}
