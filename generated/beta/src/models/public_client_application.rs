// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicClientApplication`, a complex type.
    PublicClientApplication "microsoft.graph.publicClientApplication" "complex";
    /// `redirectUris`: Collection(String), items not null
    redirect_uris "redirectUris" "r": Vec<String>,
}
