// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsApplication`, a complex type.
    WindowsApplication "microsoft.graph.windowsApplication" "complex";
    /// `packageSid`: String
    package_sid "packageSid": String,
    /// `redirectUris`: Collection(String), items not null
    redirect_uris "redirectUris" "r": Vec<String>,
}
