// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows10AssociatedApps`.
pub struct Windows10AssociatedApps {
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::Windows10AppType>>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10AssociatedApps: "microsoft.graph.windows10AssociatedApps", complex;
    app_type: "appType" required,
    identifier: "identifier" required,
}
