// @generated
use crate::mg;

/// Complex type `microsoft.graph.spaApplication`.
pub struct SpaApplication {
    /// `redirectUris`.
    pub redirect_uris: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SpaApplication: "microsoft.graph.spaApplication", complex;
    redirect_uris: "redirectUris" required,
}
