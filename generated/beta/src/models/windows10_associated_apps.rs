// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10AssociatedApps`, a complex type.
    Windows10AssociatedApps "microsoft.graph.windows10AssociatedApps" "complex";
    /// `appType`: windows10AppType, not null
    app_type "appType" "r": mg::Open<super::Windows10AppType>,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
}
