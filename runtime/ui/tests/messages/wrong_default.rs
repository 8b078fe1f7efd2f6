// A model without `..Default::default()`.

use msgraph_ui_tests::User;

fn main() {
    let _ = User { display_name: "Adele".into() };
}
