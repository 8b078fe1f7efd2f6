// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.changeNotificationCollection`, a complex type.
    ChangeNotificationCollection "microsoft.graph.changeNotificationCollection" "complex";
    /// `validationTokens`: Collection(String)
    validation_tokens "validationTokens": Vec<String>,
    /// `value`: Collection(changeNotification), items not null
    value "value" "r": Vec<super::ChangeNotification>,
}
