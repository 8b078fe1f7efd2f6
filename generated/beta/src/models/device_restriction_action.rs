// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceRestrictionAction`, a complex type derived from `microsoft.graph.dlpActionInfo`.
    DeviceRestrictionAction "microsoft.graph.deviceRestrictionAction" "complex" : super::DlpActionInfo;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
    /// `message`: String
    message "message": String,
    /// `restrictionAction`: restrictionAction
    restriction_action "restrictionAction": mg::Open<super::RestrictionAction>,
    /// `triggers`: Collection(restrictionTrigger)
    triggers "triggers": Vec<mg::Open<super::RestrictionTrigger>>,
}

mg::derived_from! { DeviceRestrictionAction: super::DlpActionInfo }
