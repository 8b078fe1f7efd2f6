// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionOverwriteConfiguration`, a complex type.
    CustomExtensionOverwriteConfiguration "microsoft.graph.customExtensionOverwriteConfiguration" "complex";
    /// `behaviorOnError`: customExtensionBehaviorOnError
    behavior_on_error "behaviorOnError": mg::Boxed<super::CustomExtensionBehaviorOnError>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
}
