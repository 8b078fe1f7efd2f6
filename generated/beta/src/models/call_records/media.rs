// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.media`, a complex type.
    Media "microsoft.graph.callRecords.media" "complex";
    /// `calleeDevice`: microsoft.graph.callRecords.deviceInfo
    callee_device "calleeDevice": mg::Boxed<super::DeviceInfo>,
    /// `calleeNetwork`: microsoft.graph.callRecords.networkInfo
    callee_network "calleeNetwork": mg::Boxed<super::NetworkInfo>,
    /// `callerDevice`: microsoft.graph.callRecords.deviceInfo
    caller_device "callerDevice": mg::Boxed<super::DeviceInfo>,
    /// `callerNetwork`: microsoft.graph.callRecords.networkInfo
    caller_network "callerNetwork": mg::Boxed<super::NetworkInfo>,
    /// `label`: String
    label "label": String,
    /// `streams`: Collection(microsoft.graph.callRecords.mediaStream)
    streams "streams": Vec<super::MediaStream>,
}
