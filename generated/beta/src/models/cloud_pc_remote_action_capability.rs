// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcRemoteActionCapability`.
pub struct CloudPcRemoteActionCapability {
    /// `actionCapability`.
    pub action_capability: mg::Field<mg::Open<super::ActionCapability>>,
    /// `actionName`.
    pub action_name: mg::Field<mg::Open<super::CloudPcRemoteActionName>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcRemoteActionCapability: "microsoft.graph.cloudPcRemoteActionCapability", complex;
    action_capability: "actionCapability",
    action_name: "actionName",
}
