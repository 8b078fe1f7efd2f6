// `&&` between conditions, a value of another type, and a condition on another type.

use msgraph_core::prop;
use msgraph_ui_tests::{Graph, User};

msgraph_core::model! {
    pub struct Group: "microsoft.graph.group", entity;
    display_name: String = "displayName",
}

fn main() {
    let users = Graph::offline().users().list();
    let _ = users.clone().filter(prop!(User: account_enabled).eq(true) && prop!(User: display_name).eq("a"));
    let _ = users.clone().filter(prop!(User: account_enabled).eq("yes"));
    let _ = users.filter(prop!(Group: display_name).eq("a"));
}
