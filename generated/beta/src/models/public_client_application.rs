// @generated
use crate::mg;

/// Complex type `microsoft.graph.publicClientApplication`.
pub struct PublicClientApplication {
    /// `redirectUris`.
    pub redirect_uris: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublicClientApplication: "microsoft.graph.publicClientApplication", complex;
    redirect_uris: "redirectUris" required,
}
