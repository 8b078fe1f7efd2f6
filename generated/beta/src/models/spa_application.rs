// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.spaApplication`, a complex type.
    SpaApplication "microsoft.graph.spaApplication" "complex";
    /// `redirectUris`: Collection(String), items not null
    redirect_uris "redirectUris" "r": Vec<String>,
}
