// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceInformation`.
pub struct ServiceInformation {
    /// `name`.
    pub name: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceInformation: "microsoft.graph.serviceInformation", complex;
    name: "name",
    web_url: "webUrl",
}
