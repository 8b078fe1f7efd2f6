// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detonationObservables`, a complex type.
    DetonationObservables "microsoft.graph.security.detonationObservables" "complex";
    /// `contactedIps`: Collection(String)
    contacted_ips "contactedIps": Vec<String>,
    /// `contactedUrls`: Collection(String)
    contacted_urls "contactedUrls": Vec<String>,
    /// `droppedfiles`: Collection(String)
    droppedfiles "droppedfiles": Vec<String>,
}
